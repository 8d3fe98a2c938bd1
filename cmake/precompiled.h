// What nearly every file of the upper rooms includes anyway, read by the compiler once a target
// instead of once a file: it halves the time of a cold build. Every file still includes what it
// uses; the release is built without this and shows when one does not.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>
