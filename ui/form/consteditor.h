// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QCheckBox;

namespace Signalbox {

/// The one value the schema allows; where it may be left out, a box to send it.
class ConstEditor : public FieldEditor
{
    Q_OBJECT
public:
    ConstEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    QCheckBox *m_box;
};

} // namespace Signalbox
