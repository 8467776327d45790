// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"
#include "ui/models/form/schemafield.h"

class QButtonGroup;

namespace Signalbox {

/// One of few short choices, all in sight; true and false where the member may be left out.
class RadioEditor : public FieldEditor
{
    Q_OBJECT
public:
    RadioEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    [[nodiscard]] static bool suits(const SchemaField &field);

    void refresh() override;
    QWidget *input() const override;

private:
    void choose(int id);

    QList<FieldChoice> m_choices;
    QButtonGroup *m_group; // ids are positions in m_choices; -2 is "not set"
    QWidget *m_first = nullptr;
};

} // namespace Signalbox
