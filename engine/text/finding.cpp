#include "text/finding.h"
