// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/mark.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace Signalbox {

/// Asks for the tags and the note of one message.
class MarkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `known`: tags that are in use already, offered while typing.
    MarkDialog(const Mark &mark, const QStringList &known, QWidget *parent);

    [[nodiscard]] Mark mark() const;

private:
    Mark m_before;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
};

} // namespace Signalbox
