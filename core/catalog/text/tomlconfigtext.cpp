// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/tomlconfigtext.h"

#include "core/catalog/text/tomlvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

QByteArray headerOf(const ConfigPath &path)
{
    QByteArray name;
    for (const QString &key : path) {
        name += (name.isEmpty() ? "" : ".") + tomlKey(key);
    }
    return "[" + name + "]";
}

/// Is it an object of objects only, which TOML writes as a table for each?
bool holdsOnlyTables(const Json &value)
{
    return value.is_object() && !value.empty()
           && std::ranges::all_of(value.object_range(), [](const auto &member) { return member.value().is_object(); });
}

Failure cannotBeWritten()
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("ConfigText", "TOML has no word for null."));
}

} // namespace

TomlConfigText::TomlConfigText(const QByteArray &bytes)
    : m_outline(TomlOutline::of(bytes))
{
    m_bytes = bytes;
    const qsizetype firstEnd = bytes.indexOf('\n');
    m_lineEnd = firstEnd > 0 && bytes.at(firstEnd - 1) == '\r' ? "\r\n" : "\n";
    if (Result<Json> value = parseToml(bytes)) {
        m_value = std::move(*value);
    } else {
        m_breakage = value.error();
    }
}

qsizetype TomlConfigText::offsetOf(const ConfigPath &path) const
{
    if (const TomlOutline::Statement *statement = m_outline.around(path)) {
        return statement->valueBegin;
    }
    const auto inside = std::ranges::find_if(
        m_outline.tables, [&path](const TomlOutline::Table &table) { return isWithin(table.path, path); });
    return inside == m_outline.tables.end() ? -1 : inside->begin;
}

std::unique_ptr<ConfigText> TomlConfigText::again(const QByteArray &bytes) const
{
    return std::make_unique<TomlConfigText>(bytes);
}

const TomlOutline::Table *TomlConfigText::table(const ConfigPath &path) const
{
    const auto found = std::ranges::find(m_outline.tables, path, &TomlOutline::Table::path);
    return found == m_outline.tables.end() ? nullptr : &*found;
}

QByteArray TomlConfigText::spliced(qsizetype from, qsizetype to, const QByteArray &text) const
{
    return m_bytes.first(from) + text + m_bytes.sliced(to);
}

/// A statement says its value on its line; what is inside it is written anew with it.
Result<QByteArray> TomlConfigText::rewritten(const TomlOutline::Statement &statement, const Json &value) const
{
    const QByteArray text = tomlText(value);
    return text.isEmpty() ? Result<QByteArray>(cannotBeWritten())
                          : spliced(statement.valueBegin, statement.valueEnd, text);
}

Result<QByteArray> TomlConfigText::put(const ConfigPath &path, const Json &value) const
{
    if (path.isEmpty()) {
        return cannotBeWritten();
    }
    if (const TomlOutline::Statement *statement = m_outline.around(path)) {
        Json whole = *valueAt(m_value, statement->path);
        if (!putAt(whole, path.sliced(statement->path.size()), value)) {
            return cannotBeWritten();
        }
        return rewritten(*statement, whole);
    }
    const ConfigPath parentPath = parentOf(path);
    const TomlOutline::Table *parent = table(parentPath);
    // In a table its members are lines; a server is a table of its own, as is all that holds only such.
    if (value.is_object() && (parentPath.size() < 2 || !parent)) {
        return withTable(path, value);
    }
    const QByteArray text = tomlText(value);
    if (text.isEmpty()) {
        return cannotBeWritten();
    }
    if (!parent) { // it is only there because of what is in it
        Json object(jsoncons::json_object_arg);
        object.insert_or_assign(path.last().toStdString(), value);
        return withTable(parentPath, object);
    }
    const bool needsLine = parent->end > 0 && parent->end == m_bytes.size() && !m_bytes.endsWith('\n');
    return spliced(parent->end, parent->end,
                   (needsLine ? m_lineEnd : QByteArray()) + tomlKey(path.last()) + " = " + text + m_lineEnd);
}

/// Behind the last table of the same family, or at the end.
QByteArray TomlConfigText::withTable(const ConfigPath &path, const Json &value) const
{
    const ConfigPath family = parentOf(path);
    qsizetype place = m_bytes.size();
    for (const TomlOutline::Table &table : m_outline.tables) {
        place = !family.isEmpty() && isWithin(table.path, family) ? table.end : place;
    }
    QByteArray text = place == 0 ? "" : m_bytes.at(place - 1) == '\n' ? m_lineEnd : m_lineEnd + m_lineEnd;
    if (holdsOnlyTables(value) && path.size() < 2) {
        for (const auto &member : value.object_range()) { // one now, the others by the next steps
            return withTable(path + ConfigPath{QString::fromStdString(member.key())}, member.value());
        }
    }
    text += headerOf(path) + m_lineEnd;
    for (const auto &member : value.object_range()) {
        text += tomlKey(QString::fromStdString(member.key())) + " = " + tomlText(member.value()) + m_lineEnd;
    }
    return spliced(place, place, text);
}

Result<QByteArray> TomlConfigText::take(const ConfigPath &path) const
{
    if (const TomlOutline::Statement *statement = m_outline.around(path)) {
        if (statement->path == path) {
            return spliced(statement->begin, statement->end, {});
        }
        Json whole = *valueAt(m_value, statement->path);
        takeAt(whole, path.sliced(statement->path.size()));
        return rewritten(*statement, whole);
    }
    for (const TomlOutline::Statement &statement : m_outline.statements) {
        if (isWithin(statement.path, path)) { // said by dotted keys, or in a table of it
            const bool ownTable = std::ranges::any_of(m_outline.tables, [&](const TomlOutline::Table &table) {
                return isWithin(table.path, path) && isWithin(statement.path, table.path);
            });
            if (!ownTable) {
                return spliced(statement.begin, statement.end, {});
            }
        }
    }
    const auto inside = std::ranges::find_if(
        m_outline.tables, [&path](const TomlOutline::Table &table) { return isWithin(table.path, path); });
    if (inside == m_outline.tables.end()) {
        return m_bytes;
    }
    // With the empty line above it, if there is one.
    const qsizetype blank = m_lineEnd.size();
    const bool hasBlank =
        inside->begin >= 2 * blank && m_bytes.sliced(inside->begin - 2 * blank, 2 * blank) == m_lineEnd + m_lineEnd;
    return spliced(inside->begin - (hasBlank ? blank : 0), inside->end, {});
}

} // namespace Signalbox
