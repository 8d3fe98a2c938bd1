#include "home/certificate_json.h"

#include <cstdio>
#include <iostream>

/// Draws the certificate it reads on stdin into the file it is told. A program of its own, so that
/// the app starts without the libraries that draw PDF, which it seldom needs.
int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("minplan-certificate FILE < certificate.json\n", stderr);
        return 2;
    }
    try {
        const auto json = nlohmann::json::parse(std::cin);
        minplan::report::writeCertificate(minplan::app::certificateFromJson(json), arguments[1]);
    } catch (const std::exception &error) {
        std::fputs(error.what(), stderr);
        return 1;
    }
    return 0;
}
