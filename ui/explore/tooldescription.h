// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace Signalbox {

class NoteLabel;
class PlainLabel;

/// What a tool says of itself: a few whole lines, always as high, so that what stands below keeps its place; where there is
/// more, a button opens all of it, with its own line ends.
class ToolDescription : public QWidget
{
    Q_OBJECT
public:
    explicit ToolDescription(QWidget *parent = nullptr);

    void setText(const QString &text); ///< another one is shown from its beginning, and closed
    [[nodiscard]] bool isOpen() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setOpen(bool open);
    void fit();

    NoteLabel *m_first;
    PlainLabel *m_all;
    QScrollArea *m_scroll;
    QPushButton *m_more;
};

} // namespace Signalbox
