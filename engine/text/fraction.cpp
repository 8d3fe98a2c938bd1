#include "text/fraction.h"
