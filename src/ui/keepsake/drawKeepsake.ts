import type { Keepsake } from './keepsakeOf';
import {
  FACES,
  layOutKeepsake,
  PICTURE_WIDTH_PX,
  type Face,
  type KeepsakeWords,
  type Layout,
  type Mark,
} from './layOutKeepsake';

/** iOS draws nothing on a canvas of more than 16,777,216 pixels: a taller picture is made smaller as a whole. */
const MAX_HEIGHT_PX = 15_000;

/** The picture of an evening as a PNG. Rejects where the browser does not give a canvas, or no picture of it. */
export async function drawKeepsake(keepsake: Keepsake, words: KeepsakeWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const tokens = getComputedStyle(document.documentElement);
  const measure = (text: string, face: Face) => {
    context.font = fontOf(face, tokens);
    return context.measureText(text).width;
  };
  const layout = layOutKeepsake(keepsake, words, measure);
  const scale = Math.min(1, MAX_HEIGHT_PX / layout.height);
  canvas.width = Math.round(PICTURE_WIDTH_PX * scale);
  canvas.height = Math.round(layout.height * scale);
  context.scale(scale, scale);
  drawCellar(context, layout, tokens);
  for (const mark of layout.marks) drawMark(context, mark, tokens);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function fontOf(face: Face, tokens: CSSStyleDeclaration): string {
  const { family, weight, size } = FACES[face];
  return `${weight} ${size}px ${tokens.getPropertyValue(family)}`;
}

/** The ground of the pages, with their light at the top. */
function drawCellar(context: CanvasRenderingContext2D, { height }: Layout, tokens: CSSStyleDeclaration) {
  context.fillStyle = tokens.getPropertyValue('--cellar');
  context.fillRect(0, 0, PICTURE_WIDTH_PX, height);
  const light = context.createRadialGradient(600, -160, 0, 600, -160, 1100);
  light.addColorStop(0, tokens.getPropertyValue('--glow'));
  light.addColorStop(1, tokens.getPropertyValue('--cellar'));
  context.fillStyle = light;
  context.fillRect(0, 0, PICTURE_WIDTH_PX, height);
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, tokens: CSSStyleDeclaration): void {
  switch (mark.type) {
    case 'text':
      context.font = fontOf(mark.face, tokens);
      context.fillStyle = tokens.getPropertyValue(mark.color);
      context.direction = mark.direction;
      context.textAlign = mark.direction === 'rtl' ? 'right' : 'left';
      context.fillText(mark.text, mark.x, mark.y);
      return;
    case 'card':
      outlineCard(context, mark);
      context.fillStyle = tokens.getPropertyValue('--barrel');
      context.fill();
      context.strokeStyle = tokens.getPropertyValue('--hairline');
      context.lineWidth = 2;
      context.stroke();
      return;
    case 'tick': {
      const { x, y, size } = mark;
      context.beginPath();
      context.moveTo(x + size * 0.2, y + size * 0.54);
      context.lineTo(x + size * 0.41, y + size * 0.75);
      context.lineTo(x + size * 0.8, y + size * 0.275);
      context.strokeStyle = tokens.getPropertyValue('--gold');
      context.lineWidth = size * 0.13;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.stroke();
    }
  }
}

const RADIUS = 32;

/** `roundRect` came with Chrome 99 and Safari 16. */
function outlineCard(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Extract<Mark, { type: 'card' }>,
) {
  context.beginPath();
  context.moveTo(x + RADIUS, y);
  context.arcTo(x + width, y, x + width, y + height, RADIUS);
  context.arcTo(x + width, y + height, x, y + height, RADIUS);
  context.arcTo(x, y + height, x, y, RADIUS);
  context.arcTo(x, y, x + width, y, RADIUS);
  context.closePath();
}
