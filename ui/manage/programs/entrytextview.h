// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/celltexts.h"

#include <QListView>
#include <QTextLayout>

namespace Signalbox {

class EntryLinesModel;

/// A server's text as one place has it: numbered lines, those that differ marked, and in them the part that does. The
/// text comes from outside; its secrets are masked already.
class EntryTextView : public QListView
{
    Q_OBJECT
public:
    explicit EntryTextView(const QString &name, QWidget *parent = nullptr);

    void setText(const SideText &text);
    [[nodiscard]] QList<QTextLayout::FormatRange> coloursOf(int row); ///< of a line's first 2000 characters

protected:
    void resizeEvent(QResizeEvent *event) override; ///< lines are wrapped anew
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< copies what is chosen, as it is shown

private:
    EntryLinesModel *m_model;
    QList<QList<QTextLayout::FormatRange>> m_colours; // a list for each line; none: not worked out yet
};

} // namespace Signalbox
