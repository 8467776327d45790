// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixmodel.h"
#include "ui/widgets/filterfield.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace Signalbox {

class PickButton;
class PlainLabel;
class ToolButton;

/// What the Programs tab has in the page's tool bar: reading again, the filter, what is shown, and what was last heard.
class ProgramsBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProgramsBar(QWidget *parent = nullptr);

    [[nodiscard]] FilterField *filter() const { return m_filter; }
    void setRead(qint64 timeMs);                           ///< when the files were last read, since 1970
    void setNews(const QString &text, bool isBad = false); ///< in its place, until they are read again
    /// What the menu offers: programs with a file, and the folders that are looked into.
    void setOffers(const QList<MatrixColumn> &columns, const QSet<QString> &hidden, bool showsMissing,
                   const QStringList &projects);
    void resetFilter();

signals:
    void readAgainRequested();
    void showChosen(Signalbox::MatrixModel::Show show);
    void hiddenChanged(const QSet<QString> &programs);
    void showsMissingChanged(bool shows);
    void projectWanted();
    void projectDropped(const QString &folder);

private:
    void buildMenu(const QStringList &projects, bool showsMissing);

    QPushButton *m_readAgain;
    FilterField *m_filter;
    PickButton *m_show;
    PlainLabel *m_note;
    ToolButton *m_more;
    QMenu *m_menu;
    QSet<QString> m_hidden;
    QList<QPair<QString, QString>> m_programs; // id and name, in order
};

} // namespace Signalbox
