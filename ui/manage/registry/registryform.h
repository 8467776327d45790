// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registryvalues.h"
#include "ui/widgets/fieldform.h"

namespace Signalbox {

/// A field for each value that a server of a registry wants. Secrets are not typed here: they are asked for when the
/// server is started.
class RegistryForm : public FieldForm
{
    Q_OBJECT
public:
    explicit RegistryForm(const QList<AskedValue> &asked, QWidget *parent = nullptr);

    [[nodiscard]] RegistryAnswers answers() const;
    /// What stands below a field that cannot be taken; an empty key or one that there is not: nothing is shown.
    void showFault(const QString &key, const QString &fault);

private:
    void addField(const AskedValue &asked);
    [[nodiscard]] QWidget *fieldFor(const AskedValue &asked);
    [[nodiscard]] QWidget *choiceFor(const AskedValue &asked, QStringList choices);

    QList<std::pair<AskedValue, QWidget *>> m_fields;
};

} // namespace Signalbox
