#include "people/person.h"
