// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace Signalbox {

class FieldForm;
class InnerTabs;

/// Forms behind tabs; what is larger than the room is scrolled. The tab of a form that has a fault is marked.
class FormTabs : public QWidget
{
    Q_OBJECT
public:
    explicit FormTabs(QWidget *parent = nullptr);

    void addPage(const QString &title, FieldForm *page);
    void setPageVisible(const FieldForm *page, bool visible);
    void showFaults();                              ///< from now on, in all forms and in their tabs
    void markFaults();                              ///< anew, after an edit
    [[nodiscard]] bool hasFault() const;            ///< on a page that is not hidden
    [[nodiscard]] QString firstFaultyTitle() const; ///< empty: none
    void goToFirstFault();                          ///< opens its page and gives the field the focus

private:
    struct Page
    {
        FieldForm *form = nullptr;
        QScrollArea *scroll = nullptr;
        bool isMarked = false;
    };
    [[nodiscard]] int firstFaulty() const; ///< -1: none
    void step(int by);
    void showMark(int tab);

    InnerTabs *m_bar;
    QStackedLayout *m_stack;
    QList<Page> m_pages;
    bool m_showsFaults = false;
};

} // namespace Signalbox
