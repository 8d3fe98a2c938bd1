#include "report/mail_links.h"

#include <doctest/doctest.h>

#include <set>

using namespace minplan::report;

namespace {

std::vector<std::string> addresses(int number)
{
    std::vector<std::string> list;
    for (int at = 0; at < number; ++at) {
        list.push_back("ansatt.nummer" + std::to_string(at) + "@bergen.kommune.example");
    }
    return list;
}

/// Of the blind copies in a link.
std::set<std::string> copied(const std::string &link)
{
    const std::string head = "mailto:?bcc=";
    REQUIRE(link.starts_with(head));
    std::set<std::string> found;
    std::string rest = link.substr(head.size(), link.find('&') - head.size()) + ",";
    for (auto at = rest.find(','); at != std::string::npos; at = rest.find(',')) {
        found.insert(rest.substr(0, at));
        rest.erase(0, at + 1);
    }
    return found;
}

} // namespace

TEST_CASE("a link to one says whom, and its text in UTF-8 with lines as the RFC asks")
{
    const MailLinks mail = mailLinks({"kari@x.no"}, {"Én & to", "Hei Åse!\n100 % 😀 a+b=c?\n"});
    CHECK(mail.links
          == std::vector<std::string>{
              "mailto:kari@x.no?subject=%C3%89n%20%26%20to&body=Hei%20%C3%85se%21%0D%0A"
              "100%20%25%20%F0%9F%98%80%20a%2Bb%3Dc%3F%0D%0A"});
    CHECK_FALSE(mail.withoutBody);
}

TEST_CASE("an address that could be read as more of the link is encoded")
{
    CHECK(mailLinks({"a?cc=b&c@øy.no"}, {"S", "B"}).links
          == std::vector<std::string>{"mailto:a%3Fcc%3Db%26c@%C3%B8y.no?subject=S&body=B"});
}

TEST_CASE("several are blind copies, so that nobody sees who else it went to")
{
    CHECK(mailLinks({"a@x.no", "b@x.no"}, {"S", "B"}).links
          == std::vector<std::string>{"mailto:?bcc=a@x.no,b@x.no&subject=S&body=B"});
    CHECK(mailLinks({}, {"S", "B"}).links.empty());
}

TEST_CASE("a group too big for one link goes into several, everyone in one of them")
{
    const std::string body(900, 'x');
    for (const int number : {1, 2, 24, 25, 26, 200}) {
        CAPTURE(number);
        const MailLinks mail = mailLinks(addresses(number), {"Opplæring", body});
        CHECK_FALSE(mail.withoutBody);
        std::set<std::string> met;
        for (const std::string &link : mail.links) {
            CHECK(link.size() <= kLongestLink);
            CHECK(link.ends_with(body));
            if (number > 1) {
                met.merge(copied(link));
            }
        }
        CHECK(met.size() == (number > 1 ? static_cast<std::size_t>(number) : 0));
        CHECK(mail.links.size() >= 1);
        REQUIRE(mail.receivers.size() == mail.links.size());
        for (std::size_t at = 0; at < mail.links.size() && number > 1; ++at) {
            CHECK(mail.receivers[at] == copied(mail.links[at]).size());
        }
    }
    CHECK(mailLinks(addresses(200), {"Opplæring", body}).links.size() > 3);
}

TEST_CASE("a text too long for a link is left out of it, and that is told")
{
    const MailLinks mail = mailLinks(addresses(3), {"Opplæring", std::string(2000, 'x')});
    CHECK(mail.withoutBody);
    REQUIRE(mail.links.size() == 1);
    CHECK(mail.links[0].find("body") == std::string::npos);
    CHECK(copied(mail.links[0]).size() == 3);
}
