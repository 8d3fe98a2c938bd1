#pragma once

#include "home/library.h"
#include "people/teaching.h"
#include "people/unit.h"

#include <QString>

/// What the pages of joint teaching say of a session.
namespace minplan::app {

/// «Fagdag om mål», or the modules by their titles where it has no title of its own.
[[nodiscard]] QString titleOf(const people::TeachingSession &session, const Library &library);
/// «1. desember 2026 kl. 13:30»
[[nodiscard]] QString whenOf(const people::TeachingSession &session);
/// «Fana / Sone Nord · Møterom 2»
[[nodiscard]] QString whereOf(const people::TeachingSession &session, const people::Units &units);
/// «13:30» of «13.30», «9:05» or «1330»; empty where it is no time.
[[nodiscard]] std::string typedTime(const QString &text);

} // namespace minplan::app
