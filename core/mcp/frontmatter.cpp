// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/frontmatter.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QByteArrayList>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Signalbox {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;

Failure unread(qsizetype line)
{
    return fail(
        Error::Kind::Protocol,
        QCoreApplication::translate("Mcp", "The frontmatter is not read: line %1 is not written plainly.").arg(line));
}

/// The lines between the marks; none if there are no such marks.
std::optional<QByteArrayList> linesOf(QByteArrayView file)
{
    QByteArrayList lines = file.first(std::min(file.size(), kMostBytes)).toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r')) {
            line.chop(1);
        }
    }
    const qsizetype end = lines.indexOf("---", 1);
    if (lines.first() != "---" || end < 0) {
        return {};
    }
    return lines.mid(1, end - 1);
}

std::optional<Json> quoted(const QByteArray &text)
{
    if (text.size() < 2 || text.back() != text.front()) {
        return {};
    }
    if (text.front() == '"') {
        const Result<ParsedJson> parsed = parseJson(text);
        return parsed && isJsonString(parsed->value) ? std::optional(parsed->value) : std::nullopt;
    }
    QByteArray inner = text.sliced(1, text.size() - 2);
    QByteArray rest = inner;
    if (rest.replace("''", "").contains('\'')) {
        return {};
    }
    return fromQString(QString::fromUtf8(inner.replace("''", "'")));
}

std::optional<Json> scalar(const QByteArray &text)
{
    if (text.isEmpty() || text == "~" || text == "null") {
        return Json::null();
    }
    if (text.front() == '"' || text.front() == '\'') {
        return quoted(text);
    }
    const bool isIndicator = QByteArrayView("[]{}&*!|>%@`#,?").contains(text.front());
    if (isIndicator || text.startsWith("- ") || text.contains(": ") || text.endsWith(':') || text.contains(" #")
        || text.contains('\t')) {
        return {};
    }
    if (text == "true" || text == "false") {
        return Json(text == "true");
    }
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed ? parsed->value : fromQString(QString::fromUtf8(text));
}

/// `key: value`, the value perhaps empty.
std::optional<std::pair<QByteArray, QByteArray>> entryOf(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray key = line.first(std::max<qsizetype>(colon, 0));
    const bool isPlain = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
               || c == '.';
    });
    if (!isPlain || (colon + 1 < line.size() && line.at(colon + 1) != ' ')) {
        return {};
    }
    return std::pair(key, line.sliced(colon + 1).trimmed());
}

bool addEntry(Json &object, const QByteArray &line)
{
    const auto entry = entryOf(line);
    const std::optional<Json> value = entry ? scalar(entry->second) : std::nullopt;
    if (!value || object.contains(entry->first.toStdString())) {
        return false;
    }
    object.insert_or_assign(entry->first.toStdString(), *value);
    return true;
}

/// One more indented line below a key whose own line has no value.
bool addNested(Json &value, const QByteArray &text)
{
    const bool isItem = text.startsWith("- ");
    if (value.is_null()) {
        value = isItem ? Json(jsoncons::json_array_arg) : Json(jsoncons::json_object_arg);
    }
    if (!isItem || !value.is_array()) {
        return !isItem && value.is_object() && addEntry(value, text);
    }
    const std::optional<Json> item = scalar(text.sliced(2).trimmed());
    if (item) {
        value.push_back(*item);
    }
    return item.has_value();
}

} // namespace

Result<Json> parseFrontmatter(QByteArrayView file)
{
    const std::optional<QByteArrayList> lines = linesOf(file);
    if (!lines) {
        return fail(Error::Kind::Protocol, QCoreApplication::translate("Mcp", "The file begins with no frontmatter."));
    }
    Json object(jsoncons::json_object_arg);
    std::string open; // the key that takes indented lines
    qsizetype indent = 0;
    for (qsizetype at = 0; at < lines->size(); ++at) {
        const QByteArray &line = lines->at(at);
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#')) {
            continue;
        }
        const qsizetype number = at + 2;
        const qsizetype depth = line.indexOf(text.front());
        if (line.first(depth).contains('\t') || text.contains('\0')) {
            return unread(number);
        }
        if (depth == 0) {
            if (!addEntry(object, text)) {
                return unread(number);
            }
            open = entryOf(text)->second.isEmpty() ? entryOf(text)->first.toStdString() : std::string();
            indent = 0;
            continue;
        }
        indent = indent == 0 ? depth : indent;
        if (open.empty() || depth != indent || !addNested(object.at(open), text)) {
            return unread(number);
        }
    }
    return object;
}

} // namespace Signalbox
