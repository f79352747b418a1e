/** Bars by ECharts, drawn on a canvas (the policy of the page lets no style attributes in). Loaded only where a chart is shown. */
import { useEffect, useRef, type ReactNode } from 'react';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as bring } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useDark } from '../app/preferences.ts';

bring([AriaComponent, BarChart, CanvasRenderer, GridComponent, LineChart, TooltipComponent]);

export interface ChartProps {
  readonly kind: 'bars' | 'columns' | 'line';
  readonly title: string;
  readonly names: readonly string[];
  /** null: nothing was counted; no bar. */
  readonly values: readonly (number | null)[];
  /** The period compared with, drawn behind. */
  readonly before?: readonly (number | null)[] | undefined;
  readonly shown: (value: number) => string;
  readonly open: (index: number) => void;
}

const BAR_HEIGHT = 26;

export default function Chart({ before, kind, names, open, shown, title, values }: ChartProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  const latest = useRef({ open, shown });
  useEffect(() => {
    latest.current = { open, shown };
  });
  const height = kind === 'bars' ? Math.max(160, names.length * BAR_HEIGHT + 60) : 320;
  const drawn = JSON.stringify({ before, kind, names, title, values });
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const colours = getComputedStyle(document.documentElement);
    const colour = (name: string): string => colours.getPropertyValue(name).trim();
    const font = { color: colour('--ink'), fontFamily: getComputedStyle(document.body).fontFamily };
    const chart = init(element, null, { renderer: 'canvas' });
    const data = JSON.parse(drawn) as Pick<ChartProps, 'before' | 'kind' | 'names' | 'title' | 'values'>;
    const categories = {
      type: 'category' as const,
      data: [...data.names],
      axisLabel: { ...font, width: 190, overflow: 'truncate' as const, hideOverlap: data.kind !== 'bars' },
      axisLine: { lineStyle: { color: colour('--line') } },
      axisTick: { show: false },
      ...(data.kind === 'bars' ? { inverse: true } : {}),
    };
    const amounts = {
      type: 'value' as const,
      axisLabel: { color: colour('--soft'), formatter: (value: number) => latest.current.shown(value) },
      splitLine: { lineStyle: { color: colour('--line') } },
    };
    const type = data.kind === 'line' ? ('line' as const) : ('bar' as const);
    const label = {
      show: data.kind === 'bars',
      position: 'right' as const,
      color: colour('--ink'),
      formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? latest.current.shown(value) : ''),
    };
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: data.title } },
      grid: { left: 8, right: data.kind === 'bars' ? 72 : 16, top: 12, bottom: 8, outerBoundsMode: 'same' as const },
      // Text, not HTML: nothing of the data is ever read as markup.
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        confine: true,
        valueFormatter: (value: unknown) => (typeof value === 'number' ? latest.current.shown(value) : '—'),
      },
      xAxis: data.kind === 'bars' ? amounts : categories,
      yAxis: data.kind === 'bars' ? categories : amounts,
      series: [
        {
          name: data.title,
          type,
          data: [...data.values],
          itemStyle: { color: colour('--accent-ink') },
          label,
          cursor: 'pointer',
          barMaxWidth: 22,
          symbolSize: 8,
        },
        ...(data.before === undefined
          ? []
          : [
              {
                type,
                data: [...data.before],
                itemStyle: { color: colour('--soft'), opacity: 0.45 },
                barMaxWidth: 10,
                lineStyle: { type: 'dashed' as const },
                symbolSize: 5,
              },
            ]),
      ],
    });
    chart.on('click', ({ dataIndex }) => latest.current.open(dataIndex));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [drawn, dark]);
  // The table beside it holds the same numbers for those who do not see the picture.
  return <div ref={place} className="chart" role="img" aria-label={title} style={{ height }} />;
}
