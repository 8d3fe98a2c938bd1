#include "text/norwegian.h"
