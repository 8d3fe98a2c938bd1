#include "text/source_text.h"
