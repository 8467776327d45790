// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/exchange/exportformat.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace Signalbox {

class PlainLabel;

/// Asks what of the journal is to be exported, and how. The file is asked for afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Scope { All, Shown, Current };

    /// How many messages there are, and pass the filter. Without a filter, or without a current message, these are not
    /// offered.
    ExportDialog(quint64 all, quint64 shown, bool hasCurrent, QWidget *parent);

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] bool isMasked() const;

private:
    void addScope(Scope scope, const QString &text, bool offered);
    void explain();

    QButtonGroup *m_scopes;
    QComboBox *m_format;
    QCheckBox *m_mask;
    PlainLabel *m_explanation;
};

} // namespace Signalbox
