// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalhealth.h"

#include <QDialog>

namespace Signalbox {

/// What the status line says of the record, explained.
class RecordingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecordingDialog(const QList<JournalNote> &notes, QWidget *parent = nullptr);
};

} // namespace Signalbox
