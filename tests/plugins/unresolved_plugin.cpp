// A library that needs a function which nobody has.
extern "C" int functionThatNobodyHas();
extern "C" __attribute__((visibility("default"))) int eulerstackPlugin() {
  return functionThatNobodyHas();
}
