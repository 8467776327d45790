// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QComboBox;

namespace Signalbox {

class ChoiceModel;

/// One of many choices; with more than a screenful of them one types to find it.
class ComboEditor : public FieldEditor
{
    Q_OBJECT
public:
    ComboEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    void makeSearchable();
    void choose(int row);
    void handleTyped(const QString &text);

    ChoiceModel *m_choices;
    QComboBox *m_combo;
};

} // namespace Signalbox
