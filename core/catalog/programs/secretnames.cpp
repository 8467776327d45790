// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/secretnames.h"

#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/values/placeholder.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

void SecretNames::take(const QString &name, const std::optional<QString> &value)
{
    if (!m_values.contains(name)) {
        m_values.insert(name, value);
    }
}

void SecretNames::takeReferences(const ServerEntry &entry)
{
    for (const EntryText &text : entryTexts(entry)) {
        for (const TextPart &part : placeholderParts(text.text)) {
            if (part.placeholder
                && (part.placeholder->kind == Placeholder::Kind::Variable
                    || part.placeholder->kind == Placeholder::Kind::Input)) {
                take(part.placeholder->name, std::nullopt);
            }
        }
    }
}

void SecretNames::takeReferences(const ProgramFile &file)
{
    for (const ProgramServer &server : file.servers) {
        takeReferences(server.entry);
    }
}

bool SecretNames::fits(const QString &name, const QString &value) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.cend() || *found == value;
}

QString SecretNames::nameFor(const QString &wanted, const QString &server, const QString &value)
{
    QString name = wanted;
    if (const QString owner = secretId(server); !fits(name, value) && !wanted.startsWith(owner)) {
        name = owner + u'_' + wanted;
    }
    const QString first = name;
    for (int number = 2; !fits(name, value); ++number) {
        name = first + u'_' + QString::number(number);
    }
    take(name, value);
    return name;
}

} // namespace Signalbox
