// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/tomlvalue.h"

#include "core/catalog/text/orderedobject.h"
#include "core/json/jsontext.h"

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1 // one library fewer to load at every start
// toml++ 3.4 takes for impossible what hostile text can make happen, and says so to the compiler: a key that begins with
// no key's character, and a letter beyond ASCII where it looks for space. An error of its own comes right after each, so
// the promises are left out.
#include <toml++/impl/forward_declarations.hpp>
#undef TOML_ASSERT
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT(expr) static_assert(true)
#define TOML_ASSERT_ASSUME(expr) static_assert(true)
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE return false
#include <toml++/impl/forward_declarations.hpp>
#include <toml++/impl/unicode.hpp>
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE __builtin_unreachable()
#include <toml++/toml.hpp>

#include <algorithm>
#include <sstream>

namespace Signalbox {

namespace {

qsizetype offsetOf(const QByteArray &text, const toml::source_position &position)
{
    qsizetype at = 0;
    for (toml::source_index line = 1; line < position.line && at >= 0; ++line) {
        at = text.indexOf('\n', at) + 1;
    }
    return std::min<qsizetype>(at + std::max<qsizetype>(qsizetype(position.column) - 1, 0), text.size());
}

Json jsonOf(const toml::node &node)
{
    if (const toml::table *table = node.as_table()) {
        // toml++ sorts its keys; the order of the file is that of their places.
        std::vector<std::pair<const toml::key *, const toml::node *>> members;
        for (auto &&[key, value] : *table) {
            members.emplace_back(&key, &value);
        }
        const auto place = [](const auto &member) {
            const toml::source_position at = member.first->source().begin;
            return std::pair(at.line, at.column);
        };
        std::ranges::stable_sort(members, {}, place);
        std::vector<std::pair<std::string, Json>> values;
        for (const auto &[key, value] : members) {
            values.emplace_back(std::string(key->str()), jsonOf(*value));
        }
        return orderedObject(std::move(values));
    }
    if (const toml::array *array = node.as_array()) {
        Json list(jsoncons::json_array_arg);
        for (const toml::node &item : *array) {
            list.push_back(jsonOf(item));
        }
        return list;
    }
    if (const auto *text = node.as_string()) {
        return Json(text->get());
    }
    if (const auto *integer = node.as_integer()) {
        return Json(integer->get());
    }
    if (const auto *number = node.as_floating_point()) {
        return Json(number->get());
    }
    if (const auto *flag = node.as_boolean()) {
        return Json(flag->get());
    }
    std::ostringstream date;
    node.visit([&date](const auto &value) {
        if constexpr (toml::is_chronological<decltype(value)>) {
            date << value.get();
        }
    });
    return Json(date.str());
}

QByteArray tomlString(const QString &text)
{
    QByteArray quoted = "\"";
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) {
            quoted += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        } else {
            quoted += c == '"' || c == '\\' ? QByteArray("\\") + c : QByteArray(1, c);
        }
    }
    return quoted + '"';
}

bool isBareKey(const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
               || c == u'-';
    });
}

} // namespace

Result<Json> parseToml(const QByteArray &text)
{
    const QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    const toml::parse_result parsed = toml::parse(std::string_view(plain.constData(), std::size_t(plain.size())));
    if (parsed) {
        return jsonOf(parsed.table());
    }
    Failure failure = fail(Error::Kind::Framing, QString::fromUtf8(parsed.error().description()));
    failure.error().where = QStringLiteral("byte %1").arg(offsetOf(text, parsed.error().source().begin));
    return failure;
}

QByteArray tomlText(const Json &value)
{
    QByteArray text;
    if (value.is_object()) {
        for (const auto &member : value.object_range()) {
            text +=
                (text.isEmpty() ? "" : ", ") + tomlKey(utf8ToQString(member.key())) + " = " + tomlText(member.value());
        }
        return text.isEmpty() ? QByteArray("{}") : "{ " + text + " }";
    }
    if (value.is_array()) {
        for (const Json &item : value.array_range()) {
            text += (text.isEmpty() ? "" : ", ") + tomlText(item);
        }
        return "[" + text + "]";
    }
    if (isJsonString(value)) {
        return tomlString(toQString(value));
    }
    return value.is_null() ? QByteArray() : compactJson(value);
}

QByteArray tomlKey(const QString &key)
{
    return isBareKey(key) ? key.toLatin1() : tomlString(key);
}

} // namespace Signalbox
