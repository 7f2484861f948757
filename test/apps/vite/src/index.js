import 'stand-widgets/press-quote/define';
