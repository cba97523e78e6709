// What eulerstack-engine finds in its environment.
#pragma once

namespace eulerstack::interop {

// For the programs that start the engine, before they do, while they have one thread. OpenMP's threads of the engine
// sleep while they wait for each other (OMP_WAIT_POLICY=passive) unless the user says otherwise: threads that spin take
// the processor from the window; two of them beside other work used five times the processor time for the same step.
void prepareEngineEnvironment();

}  // namespace eulerstack::interop
