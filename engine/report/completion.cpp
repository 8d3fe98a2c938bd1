#include "report/completion.h"
