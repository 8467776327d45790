// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// folderserver DIR: answers the method a/b with the result in DIR/a.b.json, read anew each time; without that file
// with "Method not found"; where the file holds the word hold alone, not at all. When DIR/say appears, its lines are sent
// as they are and the file goes. It links nothing of ours, so that it cannot share a mistake with what it tests.
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <poll.h>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

constexpr int kLookMs = 20;

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The text of a top-level member whose value holds no comma or brace; enough for `id` and `method` as clients write them.
std::string member(std::string_view line, std::string_view name)
{
    const std::string key = '"' + std::string(name) + "\":";
    const size_t at = line.find(key);
    if (at == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = line.substr(at + key.size());
    return std::string(rest.substr(0, rest.find_first_of(",}")));
}

void answer(const std::filesystem::path &folder, std::string_view line)
{
    const std::string id = member(line, "id");
    std::string method = member(line, "method");
    if (id.empty() || method.size() < 2) {
        return; // a notification
    }
    method = method.substr(1, method.size() - 2);
    std::ranges::replace(method, '/', '.');
    std::string result = contentOf(folder / (method + ".json"));
    if (result == "hold") {
        return;
    }
    std::ranges::replace(result, '\n', ' ');
    std::cout << R"({"jsonrpc":"2.0","id":)" << id
              << (result.empty() ? R"(,"error":{"code":-32601,"message":"Method not found"})"
                                 : R"(,"result":)" + result)
              << "}\n"
              << std::flush;
}

void saySomething(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "say";
    if (std::filesystem::exists(file)) {
        std::cout << contentOf(file) << std::flush;
        std::filesystem::remove(file);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::filesystem::path folder = argc > 1 ? argv[1] : ".";
    std::string unread;
    char buffer[65536];
    for (;;) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, kLookMs) > 0) {
            const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
            if (got == 0 || (got < 0 && errno != EINTR)) {
                return 0;
            }
            unread.append(buffer, size_t(std::max<ssize_t>(got, 0)));
        }
        for (size_t end = unread.find('\n'); end != std::string::npos; end = unread.find('\n')) {
            answer(folder, std::string_view(unread).substr(0, end));
            unread.erase(0, end + 1);
        }
        saySomething(folder);
    }
}
