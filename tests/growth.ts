/** Into so many pieces the whole is cut: work that squares with its input takes so many times as long on the whole as on all of them. */
const PIECES = 16;
const ROUNDS = 12;

/**
 * How much longer work takes on a whole than on all its pieces, one after the other: about 1 where it is linear, up to 16 where it is quadratic. Both are measured in
 * turns, and the shortest of each counts, so that a busy machine changes nothing; it ends as soon as that is below `LINEAR`.
 *
 * @param inputOf makes the input of a size; making it is not measured
 * @param size of the whole
 */
export function growth<Input>(inputOf: (size: number) => Input, work: (input: Input) => void, size: number): number {
  const whole = inputOf(size);
  const pieces = Array.from({ length: PIECES }, () => inputOf(Math.max(1, Math.round(size / PIECES))));
  let [ofWhole, ofPieces] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS && !(ofWhole < LINEAR * ofPieces && ofPieces < Infinity); round += 1) {
    ofPieces = Math.min(
      ofPieces,
      durationOf(() => pieces.forEach((piece) => work(piece))),
    );
    ofWhole = Math.min(
      ofWhole,
      durationOf(() => work(whole)),
    );
  }
  return ofWhole / ofPieces;
}

/** Below it nothing quadratic weighs: that would have to be hidden by four times as much of linear work. */
export const LINEAR = 4;

/** A piece of text over and over, up to a length. */
export const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

function durationOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
