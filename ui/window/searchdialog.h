// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search/searchhit.h"
#include "ui/widgets/findable.h"

#include <QDialog>

class QListView;
class QTimer;

namespace Signalbox {

class FilterField;
class PlainLabel;
class SearchModel;

/// One field over everything: what all servers offer and say, calls that were kept, log lines, consoles and the journal.
/// It stays beside the window while one goes from hit to hit.
class SearchDialog : public QDialog, public Findable
{
    Q_OBJECT
public:
    /// `model` is made a child.
    explicit SearchDialog(SearchModel *model, QWidget *parent = nullptr);

    void bring(); ///< shows itself, with the words of last time selected
    void startFind() override { bring(); }
    [[nodiscard]] QString words() const;

signals:
    void chosen(const Signalbox::SearchHit &hit);

private:
    void arrange();
    void search();
    void showState();
    void choose(const QModelIndex &index);

    SearchModel *m_model;
    FilterField *m_field;
    QListView *m_list;
    PlainLabel *m_state;
    QTimer *m_patience; // what is typed is looked for when the typing pauses
};

} // namespace Signalbox
