// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filteredlistmodel.h"
#include "ui/widgets/findable.h"

#include <QWidget>

#include <functional>

class QAbstractItemDelegate;
class QHBoxLayout;
class QListView;
class QStackedWidget;

namespace Signalbox {

class EngineLink;
class FilterField;
class Notice;
struct ServerStatus;

/// What a server offers of one kind, with a filter; in its place why there is none, and below it why it is not all.
class ListPane : public QWidget, public Findable
{
    Q_OBJECT
public:
    [[nodiscard]] int total() const { return m_model->total(); }
    void startFind() override { focusFilter(); }
    void focusFilter();

signals:
    void countChanged(int entries);

protected:
    ListPane(EngineLink &link, QString serverId, QWidget *parent);

    struct Texts
    {
        QString kind;   ///< what the object names begin with: "tool"
        QString title;  ///< of the list
        QString filter; ///< of the field
    };
    void setUp(FilteredListModel *model, QAbstractItemDelegate *delegate, const Texts &texts); ///< first of all
    [[nodiscard]] EngineLink &link() const { return m_link; }
    [[nodiscard]] const QString &serverId() const { return m_id; }
    [[nodiscard]] const ServerStatus *connectedServer() const; ///< null: it is not connected
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] FilterField *filter() const { return m_filter; }
    [[nodiscard]] QHBoxLayout *filterRow() const { return m_filterRow; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void update();
    void showRow(int row); ///< makes it the current one; does nothing for -1
    /// Of explain(): the list could not be read, and can be read `again`.
    void showUnread(const QString &text, const QString &cause, const std::function<void()> &again);

    virtual void restoreCurrent() = 0;                  ///< where the rows are others now
    [[nodiscard]] virtual QStringList gaps() const = 0; ///< why the list is not complete; none: it is
    [[nodiscard]] virtual QString noMatch() const = 0;  ///< with %1 for the filter and %2 for what it hides
    virtual void explain() = 0;                         ///< into the notice: why nothing is listed
    virtual bool handleKey(const QKeyEvent &event);     ///< of the list; true: it was for us
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EngineLink &m_link;
    QString m_id;
    FilteredListModel *m_model = nullptr;
    FilterField *m_filter;
    QHBoxLayout *m_filterRow;
    QListView *m_view;
    QStackedWidget *m_stack;
    Notice *m_notice;
    Notice *m_incomplete;
};

} // namespace Signalbox
