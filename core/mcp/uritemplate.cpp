// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/uritemplate.h"

#include "core/mcp/uriencoding.h"
#include "core/mcp/urimatcher.h"
#include "core/mcp/uritemplateparser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Signalbox {

namespace {

/// Expands one template; its text never grows much beyond the limit.
class Expansion
{
public:
    explicit Expansion(const UriValues &values)
        : m_values(values)
    {
    }

    /// False if the value cannot be used.
    bool add(const UriPart &part)
    {
        if (!part.op) {
            m_text += part.literal;
            return true;
        }
        m_op = part.op;
        m_isFirst = true;
        for (const UriVariable &variable : part.variables) {
            const auto value = m_values.constFind(variable.name);
            if (value != m_values.constEnd() && !addVariable(variable, *value)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isTooLong() const { return m_text.size() > UriTemplate::kLongestUri; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    bool addVariable(const UriVariable &variable, const UriValue &value)
    {
        const auto *text = std::get_if<QString>(&value);
        if (text) {
            addText(variable, *text);
            return true;
        }
        if (variable.prefix > 0) {
            return false;
        }
        if (const auto *list = std::get_if<QStringList>(&value)) {
            addList(variable, *list);
        } else {
            addPairs(variable, std::get<QList<QPair<QString, QString>>>(value));
        }
        return true;
    }

    void addText(const UriVariable &variable, const QString &text)
    {
        qsizetype end = text.size();
        if (variable.prefix > 0) {
            end = 0;
            for (int count = 0; count < variable.prefix && end < text.size(); ++count) {
                const bool isPair =
                    text[end].isHighSurrogate() && end + 1 < text.size() && text[end + 1].isLowSurrogate();
                end += isPair ? 2 : 1;
            }
        }
        addItem(name(variable), encoded(QStringView(text).first(end)));
    }

    void addList(const UriVariable &variable, const QStringList &list)
    {
        QByteArray joined;
        for (qsizetype i = 0; i < list.size() && !isTooLong(); ++i) {
            if (variable.isExploded) {
                addItem(name(variable), encoded(list[i]));
            } else {
                joined += (i > 0 ? "," : "") + encoded(list[i]);
            }
        }
        if (!variable.isExploded && !list.isEmpty()) {
            addItem(name(variable), joined);
        }
    }

    void addPairs(const UriVariable &variable, const QList<QPair<QString, QString>> &pairs)
    {
        QByteArray joined;
        for (const auto &[key, value] : pairs) {
            if (isTooLong()) {
                return;
            }
            if (!variable.isExploded) {
                joined += (joined.isEmpty() && &key == &pairs.constFirst().first ? "" : ",") + encoded(key) + ','
                          + encoded(value);
            } else if (m_op->isNamed) {
                addItem(percentEncoded(key, UriSet::Reserved), encoded(value));
            } else {
                begin();
                m_text += encoded(key) + '=' + encoded(value);
            }
        }
        if (!variable.isExploded && !pairs.isEmpty()) {
            addItem(name(variable), joined);
        }
    }

    void addItem(const QByteArray &name, const QByteArray &value)
    {
        begin();
        if (m_op->isNamed) {
            m_text += name;
            m_text += value.isEmpty() ? m_op->ifEmpty : "=";
        }
        m_text += value;
    }

    void begin()
    {
        if (m_isFirst) {
            m_text += m_op->first;
        } else {
            m_text += m_op->separator;
        }
        m_isFirst = false;
    }

    [[nodiscard]] QByteArray encoded(QStringView text) const
    {
        return percentEncoded(text, m_op->allowsReserved ? UriSet::Reserved : UriSet::Unreserved);
    }

    static QByteArray name(const UriVariable &variable) { return percentEncoded(variable.name, UriSet::Reserved); }

    const UriValues &m_values;
    QByteArray m_text;
    const UriOperator *m_op = nullptr;
    bool m_isFirst = true;
};

} // namespace

Result<UriTemplate> UriTemplate::parse(QStringView text)
{
    Result<QList<UriPart>> parts = UriTemplateParser(text).parse();
    if (!parts) {
        return Failure(parts.error());
    }
    UriTemplate parsed;
    parsed.m_parts = std::move(*parts);
    return parsed;
}

QStringList UriTemplate::variables() const
{
    QStringList names;
    QSet<QString> known;
    for (const UriPart &part : m_parts) {
        for (const UriVariable &variable : part.variables) {
            if (!known.contains(variable.name)) {
                known.insert(variable.name);
                names.append(variable.name);
            }
        }
    }
    return names;
}

bool UriTemplate::isExploded(const QString &name) const
{
    return std::ranges::any_of(m_parts, [&name](const UriPart &part) {
        return std::ranges::any_of(part.variables, [&name](const UriVariable &variable) {
            return variable.isExploded && variable.name == name;
        });
    });
}

Result<QString> UriTemplate::expand(const UriValues &values) const
{
    Expansion expansion(values);
    for (const UriPart &part : m_parts) {
        if (!expansion.add(part)) {
            return fail(Error::Kind::Usage,
                        QCoreApplication::translate("UriTemplate", "Only a text has a beginning: a list or pairs do "
                                                                   "not fit a variable with a length."));
        }
        if (expansion.isTooLong()) {
            return fail(Error::Kind::Usage,
                        QCoreApplication::translate("UriTemplate", "The address would be longer than %1 bytes.")
                            .arg(kLongestUri));
        }
    }
    return QString::fromLatin1(expansion.text());
}

std::optional<UriValues> UriTemplate::match(QStringView uri) const
{
    std::optional<QByteArray> normalized = uri.size() <= kLongestUri ? normalizedUri(uri) : std::nullopt;
    if (!normalized || normalized->size() > kLongestUri) {
        return std::nullopt;
    }
    std::optional<UriValues> values = UriMatcher(m_parts, *normalized).match();
    if (!values) {
        return std::nullopt;
    }
    // What was found is only an answer if it leads back.
    const Result<QString> back = expand(*values);
    return back && normalizedUri(*back) == normalized ? values : std::nullopt;
}

} // namespace Signalbox
