// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filter.h"
#include "ui/widgets/panel.h"

class QMenu;

namespace Signalbox {

class ChoiceMenuButton;
class JournalFilterField;
class JournalModel;
class PlainLabel;
class ToolButton;

/// The journal's title bar: follow, filter, counts, clear, close. Shut, it is all that is seen of the journal.
class JournalBar : public PanelTitle
{
    Q_OBJECT
public:
    JournalBar(JournalModel &model, QWidget *parent = nullptr);

    void setOpen(bool open);
    void setCloseable(bool closeable);
    void setFollowing(bool following);
    void setMenu(QMenu *menu); ///< what else can be done with the journal
    void clearFilter();
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const;
    void focusFilter();
    [[nodiscard]] JournalFilterField *filterField() const { return m_text; }
    [[nodiscard]] QWidget *openButton() const;

    QSize minimumSizeHint() const override; ///< less than its parts ask for: they give way

signals:
    void filterTextChanged(); ///< to one that can be read
    void partsMoved();        ///< the field stands elsewhere, or is wider
    void followRequested(bool follow);
    void listWanted(); ///< the focus should go to the rows
    void openRequested();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showServers();
    void showCounts();
    void applyFilter();
    void showChosen();
    void chooseServers();
    void chooseKinds();
    void share();

    JournalModel &m_model;
    ToolButton *m_follow;
    JournalFilterField *m_text;
    ChoiceMenuButton *m_servers;
    ChoiceMenuButton *m_kinds;
    PlainLabel *m_count;
    ToolButton *m_back; // what clear hid
    ToolButton *m_clear;
    ToolButton *m_more;
    ToolButton *m_close;
    ToolButton *m_openButton;
    QStringList m_serverNames; // as in the journal; a choice's value is its place here
    bool m_open = true;
    bool m_closeable = true;
};

} // namespace Signalbox
