#include <windows.h>

/* Stands in for the timeout of Windows, which Wine lacks: refuses when what it would read from is no terminal. */
int main(void) {
  DWORD mode;
  return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) ? 0 : 1;
}
