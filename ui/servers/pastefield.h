// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Signalbox {

/// The field for anything: text is typed, pasted or dropped, and of a file that is dropped what it holds. Files are read
/// off the window's thread.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PasteField(QWidget *parent = nullptr);

    void readFile(const QString &path); ///< its text takes the place of what is there

signals:
    void fileFailed(const QString &why);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Signalbox
