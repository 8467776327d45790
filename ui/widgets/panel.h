// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Signalbox {

class PlainLabel;

/// The title bar of a pane, 30 px: heading, a note beside it, and what can be done at the right.
class PanelTitle : public QWidget
{
    Q_OBJECT

public:
    explicit PanelTitle(const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading); ///< may come from a server
    void setNote(const QString &note);
    void addAtLeft(QWidget *widget, int stretch = 0); ///< after heading and note
    void addAtRight(QWidget *widget);
    void setUpperEdge(bool edge); ///< the pane is dragged by it

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void resizeToFont();

    PlainLabel *m_heading;
    PlainLabel *m_note;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    bool m_upperEdge = false;
};

/// A pane: its title bar and one widget that fills the rest.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const QString &heading, QWidget *parent = nullptr);

    PanelTitle *title() const { return m_title; }
    void setContent(QWidget *content); ///< takes it; the one before is deleted

private:
    PanelTitle *m_title;
    QWidget *m_content = nullptr;
};

} // namespace Signalbox
