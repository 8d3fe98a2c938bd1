#include "play/attempt.h"
