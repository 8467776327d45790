// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/templatevalues.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

TemplateValues::TemplateValues(const QString &text)
    : m_text(text)
{
    if (Result<UriTemplate> parsed = UriTemplate::parse(text)) {
        m_template = std::move(*parsed);
    } else {
        m_error = parsed.error();
    }
}

QStringList TemplateValues::variables() const
{
    const QStringList all = m_template.variables();
    return all.first(std::min(all.size(), kMostVariables));
}

bool TemplateValues::hasMore() const
{
    return m_template.variables().size() > kMostVariables;
}

QStringList TemplateValues::missing() const
{
    QStringList missing;
    for (const UriPart &part : m_template.parts()) {
        const bool leavesHole = part.op && (part.op->sign == 0 || part.op->sign == '+') && !part.variables.isEmpty();
        const bool isGiven = std::ranges::any_of(
            part.variables, [this](const UriVariable &variable) { return m_typed.contains(variable.name); });
        if (leavesHole && !isGiven && !missing.contains(part.variables.constFirst().name)) {
            missing.append(part.variables.constFirst().name);
        }
    }
    return missing;
}

void TemplateValues::set(const QString &variable, const QString &typed)
{
    if (typed.isEmpty()) {
        m_typed.remove(variable);
    } else {
        m_typed.insert(variable, typed);
    }
}

UriValue TemplateValues::valueOf(const QString &variable, const QString &typed) const
{
    if (!isList(variable)) {
        return typed;
    }
    QStringList items = typed.split(u',', Qt::SkipEmptyParts);
    for (QString &item : items) {
        item = item.trimmed();
    }
    if (!std::ranges::all_of(items, [](const QString &item) { return item.indexOf(u'=') > 0; })) {
        return items;
    }
    QList<QPair<QString, QString>> pairs;
    for (const QString &item : std::as_const(items)) {
        const qsizetype sign = item.indexOf(u'=');
        pairs.append({item.first(sign), item.sliced(sign + 1)});
    }
    return pairs;
}

Result<QString> TemplateValues::address() const
{
    if (m_error) {
        return Failure(*m_error);
    }
    UriValues values;
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
        values.insert(typed.key(), valueOf(typed.key(), typed.value()));
    }
    return m_template.expand(values);
}

} // namespace Signalbox
