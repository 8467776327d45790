// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/showntext.h"

#include <QPlainTextEdit>

namespace Signalbox {

/// Read-only text from outside: long lines in pieces, marks for what does not show itself, copied as it was sent.
class TextPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextPane(QWidget *parent = nullptr);

    /// Shows `text`; when everything is selected, `whole` (UTF-8, may be longer) is what is copied.
    void setShown(const QString &text, const QByteArray &whole);
    void setFoldsPadding(bool folds) { m_foldsPadding = folds; } ///< ShownText::Options; of what is shown from now on
    const QString &rawText() const { return m_shown.raw(); }
    QString selectedRawText() const;

    /// Selects the next place of `words` in the text as sent; from the top again after the last.
    bool findNext(const QString &words, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);

    /// Selects a range of the text as sent and scrolls to it.
    void showRange(qsizetype from, qsizetype length);

    /// An unbroken line is laid out in pieces of this length; one layout of a megabyte takes a second.
    static constexpr qsizetype kPieceLength = 4096;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    ShownText m_shown;
    QByteArray m_whole;
    qsizetype m_found = -1;
    bool m_foldsPadding = false;
};

} // namespace Signalbox
