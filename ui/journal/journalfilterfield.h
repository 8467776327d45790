// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filter.h"
#include "core/journal/filter/filternames.h"
#include "ui/widgets/filterfield.h"

#include <functional>
#include <optional>

namespace Signalbox {

class CompletionPopup;

/// The journal's filter as it is typed: read with every key, completed on demand, and a fault marked where it is.
class JournalFilterField : public FilterField
{
    Q_OBJECT
public:
    explicit JournalFilterField(QWidget *parent = nullptr);

    /// Asked for whenever suggestions are wanted.
    void setNames(std::function<FilterNames()> names) { m_names = std::move(names); }
    void setFilter(const Filter &filter); ///< its canonical text takes the place of what was typed
    /// What was typed as far as it can be read; where not even that, what could be read before.
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const std::optional<FilterFault> &fault() const { return m_fault; }
    [[nodiscard]] bool isSuggesting() const; ///< suggestions lie below it
    /// Where the fault is, in this widget's coordinates.
    [[nodiscard]] int faultX() const;

signals:
    void filterChanged();
    void faultChanged(); ///< it came, went or changed
    void suggestingChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    [[nodiscard]] std::optional<Filter> readable(const std::optional<FilterFault> &fault) const;
    void suggest(bool isAsked);
    void accept(int row);
    [[nodiscard]] bool handlePopupKey(const QKeyEvent &event);
    [[nodiscard]] int xOf(qsizetype position) const;

    std::function<FilterNames()> m_names;
    CompletionPopup *m_popup = nullptr; // made last: making it sends events
    Filter m_filter;
    std::optional<FilterFault> m_fault;
};

} // namespace Signalbox
