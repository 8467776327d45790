// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/launchquestion.h"
#include "ui/widgets/fieldform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Signalbox {

/// The values that a server's entry leaves open: each with its own description; secrets are masked. A variable of the
/// environment is given to an entry from elsewhere only where it is ticked, and one with a secret's name is not ticked
/// by itself (reliability.md C09).
class ValueFields : public FieldForm
{
    Q_OBJECT
public:
    explicit ValueFields(const LaunchQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] LaunchAnswer answer() const;
    [[nodiscard]] bool isComplete() const; ///< there is something for each place
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// What was typed into another form about the same entry.
    void take(const ValueFields &other);

private:
    struct Field
    {
        OpenValue value;
        QLineEdit *line = nullptr; ///< may be null
        QComboBox *choice = nullptr;
        QCheckBox *allow = nullptr; ///< null: there is nothing to allow

        [[nodiscard]] QString text() const;
    };

    void add(const OpenValue &value);
    void addAllowance(Field &field);
    void addInput(Field &field);
    [[nodiscard]] static QString helpOf(const OpenValue &value);
    [[nodiscard]] static bool isProvided(const Field &field);
    void check();

    const bool m_isFromElsewhere;
    QList<Field> m_fields;
};

} // namespace Signalbox
