// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/questionkey.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include <map>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 1024 * 1024; // longer ones are data, in which no id or time is looked for

QString withoutIds(QString text)
{
    static const QRegularExpression uuid(u"\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s);
    static const QRegularExpression time(
        u"\\b\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?"_s);
    return text.size() > kLongestText ? text : text.replace(uuid, u"<id>"_s).replace(time, u"<time>"_s);
}

/// Writes a value so that equal questions give equal bytes.
class Canon
{
public:
    void write(const Json &value);
    void writeParams(const Json &params);
    [[nodiscard]] QByteArray hash() const { return QCryptographicHash::hash(m_text, QCryptographicHash::Sha256); }
    void append(const QByteArray &text) { m_text += text; }

private:
    void writeText(const QString &text) { m_text += jsonString(withoutIds(text)); }
    void writeObject(const Json &object);
    void writeUseId(const QString &id);

    QByteArray m_text;
    QHash<QString, qsizetype> m_uses; ///< ids of tool uses, by their order
};

void Canon::writeParams(const Json &params)
{
    Json content = params;
    content.erase("elicitationId");
    content.erase("task");
    if (content.contains("url") && isJsonString(content.at("url"))) {
        const QString url = toQString(content.at("url"));
        static const QRegularExpression rest(u"[?#].*"_s, QRegularExpression::DotMatchesEverythingOption);
        content.insert_or_assign("url", fromQString(QString(url).remove(rest)));
    }
    write(content);
}

void Canon::write(const Json &value)
{
    if (value.is_object()) {
        writeObject(value);
    } else if (value.is_array()) {
        m_text += '[';
        for (const Json &item : value.array_range()) {
            write(item);
            m_text += ',';
        }
        m_text += ']';
    } else if (isJsonString(value)) {
        writeText(toQString(value));
    } else {
        m_text += compactJson(value);
    }
}

void Canon::writeObject(const Json &object)
{
    const QString type = object.contains("type") ? toQString(object.at("type")) : QString();
    const char *useId = type == "tool_use"_L1 ? "id" : type == "tool_result"_L1 ? "toolUseId" : nullptr;
    std::map<std::string_view, const Json *> members; // in their order
    for (const auto &member : object.object_range()) {
        if (member.key() != "_meta") {
            members.emplace(member.key(), &member.value());
        }
    }
    m_text += '{';
    for (const auto &[key, value] : members) {
        m_text += jsonString(utf8ToQString(key)) + ':';
        if (useId && key == useId) {
            writeUseId(toQString(*value));
        } else {
            write(*value);
        }
        m_text += ',';
    }
    m_text += '}';
}

void Canon::writeUseId(const QString &id)
{
    const auto known = m_uses.constFind(id);
    const qsizetype number = known == m_uses.cend() ? m_uses.size() : *known;
    m_uses.insert(id, number);
    m_text += QByteArray::number(number);
}

} // namespace

QByteArray questionKey(InputRequest::Kind kind, const QString &server, QByteArrayView params)
{
    const Result<ParsedJson> parsed = parseJson(params);
    if (!parsed || !parsed->value.is_object()) {
        return {};
    }
    Canon canon;
    canon.append(QByteArray::number(int(kind)) + ' ' + jsonString(server) + ' ');
    canon.writeParams(parsed->value);
    return canon.hash();
}

} // namespace Signalbox
