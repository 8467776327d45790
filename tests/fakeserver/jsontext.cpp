// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <cstdio>
#include <cstdlib>

namespace Fake {

namespace {

size_t skipSpace(std::string_view text, size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
        ++at;
    }
    return at;
}

size_t skipString(std::string_view text, size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') {
            ++at;
        }
    }
    return at + 1;
}

size_t skipValue(std::string_view text, size_t at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = skipString(text, at);
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            if (depth == 0) {
                return at;
            }
            --depth;
            ++at;
        } else if (depth == 0 && c == ',') {
            return at;
        } else {
            ++at;
            continue;
        }
        if (depth == 0) {
            return at;
        }
    }
    return at;
}

} // namespace

std::string_view member(std::string_view object, std::string_view key)
{
    size_t at = skipSpace(object, 0);
    if (at >= object.size() || object[at] != '{') {
        return {};
    }
    ++at;
    while ((at = skipSpace(object, at)) < object.size() && object[at] == '"') {
        const size_t keyEnd = skipString(object, at);
        const std::string_view name = object.substr(at + 1, keyEnd - at - 2);
        at = skipSpace(object, keyEnd);
        at = skipSpace(object, at + 1); // the colon
        const size_t end = skipValue(object, at);
        if (name == key) {
            std::string_view value = object.substr(at, end - at);
            while (!value.empty() && (value.back() == ' ' || value.back() == '\n' || value.back() == '\r')) {
                value.remove_suffix(1);
            }
            return value;
        }
        at = skipSpace(object, end);
        if (at >= object.size() || object[at] != ',') {
            break;
        }
        ++at;
    }
    return {};
}

std::string_view unquoted(std::string_view raw)
{
    return raw.size() >= 2 && raw.front() == '"' ? raw.substr(1, raw.size() - 2) : raw;
}

long number(std::string_view raw, long otherwise)
{
    return raw.empty() ? otherwise : std::strtol(std::string(raw).c_str(), nullptr, 10);
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace Fake
