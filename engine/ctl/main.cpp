#include "ctl/command_line.h"

int main(int argc, char **argv)
{
    return minplan::ctl::run(argc, argv);
}
