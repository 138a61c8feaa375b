#include <windows.h>
#include <stdio.h>
#include <wchar.h>
#include <stdlib.h>
/* Writes how it was called into the file that STUB_LOG names, in UTF-8; makes the archive it is asked for; exits with STUB_EXIT. */
static void put(FILE *f, const wchar_t *w) { char b[8192]; int n = WideCharToMultiByte(CP_UTF8,0,w,-1,b,sizeof b,0,0); if (n>0) fputs(b,f); }
int wmain(int argc, wchar_t **argv) {
  FILE *f = _wfopen(_wgetenv(L"STUB_LOG"), L"ab");
  wchar_t self[1024]; GetModuleFileNameW(0, self, 1024);
  fputs("self ", f); put(f, self); fprintf(f, "\ncodepage %u\n", GetConsoleOutputCP());
  for (int i = 1; i < argc; i++) {
    fputs("word ", f); put(f, argv[i]); fputs("\n", f);
    wchar_t *e = wcschr(argv[i], L'=');
    if (e && (!wcsncmp(argv[i], L"-XX:AOTCacheOutput", 18) || !wcsncmp(argv[i], L"-XX:ArchiveClassesAtExit", 24))) {
      FILE *a = _wfopen(e + 1, L"wb"); if (a) { fputs("archive", a); fclose(a); } }
  }
  fclose(f);
  const wchar_t *code = _wgetenv(L"STUB_EXIT");
  return code ? _wtoi(code) : 7;
}
