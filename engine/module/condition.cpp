#include "module/condition.h"
