import { showPage } from '../parts/page.tsx';
import { ViewAt } from '../view-at.tsx';
import { Home } from './home.tsx';

void showPage(({ afterview }) => <ViewAt afterview={afterview} home={<Home afterview={afterview} />} />);
