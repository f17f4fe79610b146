"""The window around the pages: menus, stack of pages, habits, one instance a file."""
