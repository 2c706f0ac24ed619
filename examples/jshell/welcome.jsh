welcome(hanse);
