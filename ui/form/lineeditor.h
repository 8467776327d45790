// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace Signalbox {

/// One line of text or the digits of a number.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent);

    [[nodiscard]] static bool canShow(const FormModel &model, const QString &pointer); ///< no line ends in the value

    void refresh() override;
    QWidget *input() const override;
    bool fits() const override;

private:
    QLineEdit *m_line;
};

} // namespace Signalbox
