// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QCheckBox;

namespace Signalbox {

/// True or false, where there is nothing third.
class CheckEditor : public FieldEditor
{
    Q_OBJECT
public:
    CheckEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    QCheckBox *m_box;
};

} // namespace Signalbox
